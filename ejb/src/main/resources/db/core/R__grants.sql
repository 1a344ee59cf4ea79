-- The core schema has one runtime account; audit rows can only be added. Of steps, packages, documents and letters
-- the sealed columns can be changed, to come under a newer key; what retention deletes can be deleted.
GRANT SELECT ON flyway_schema_history TO ${account_core};
GRANT SELECT, INSERT, UPDATE ON job_lease TO ${account_core};
GRANT SELECT, INSERT, UPDATE, DELETE ON outbox TO ${account_core};
GRANT SELECT, INSERT ON audit_entry TO ${account_core};
GRANT SELECT, INSERT ON audit_subject TO ${account_core};
GRANT SELECT, INSERT ON audit_seal TO ${account_core};
GRANT SELECT, UPDATE (failed_count, locked_until, password_hash, row_version) ON staff_account TO ${account_core};
GRANT SELECT ON staff_grant TO ${account_core};
GRANT SELECT, INSERT, UPDATE ON sync_cursor TO ${account_core};
GRANT SELECT, INSERT, UPDATE, DELETE ON resident TO ${account_core};
GRANT SELECT, INSERT, UPDATE ON procedure_case TO ${account_core};
GRANT SELECT, INSERT, UPDATE ON reseal_progress TO ${account_core};
GRANT SELECT, INSERT, UPDATE (package, answers, verification), DELETE ON case_package TO ${account_core};
GRANT SELECT, INSERT, UPDATE (content), DELETE ON case_document TO ${account_core};
GRANT SELECT, INSERT, UPDATE (public_message, internal_note) ON case_step TO ${account_core};
GRANT SELECT, INSERT, UPDATE (sent_at, sent_by, content, confirmed_at, confirmed_by), DELETE ON notice_letter TO ${account_core};
GRANT SELECT, INSERT, UPDATE (kind, inquiry_level, issue_level, provisional, starts_on, ends_on, asked_by, register_version, ended_at, ended_by, end_reason, row_version, details), DELETE ON protection TO ${account_core};
GRANT SELECT, INSERT, UPDATE (taken_back_at, taken_back_by, reason), DELETE ON protection_release TO ${account_core};
GRANT SELECT, INSERT, UPDATE (reason, ordered_by, lift_asked_at, lift_asked_by, lifted_at, lifted_by) ON legal_hold TO ${account_core};
GRANT SELECT, INSERT ON retention_run TO ${account_core};
GRANT SELECT, INSERT, UPDATE (state, row_count, decided_by, decided_at, decided_rows, decided_digest, taken_at, parameters, reason), DELETE ON export_request TO ${account_core};
