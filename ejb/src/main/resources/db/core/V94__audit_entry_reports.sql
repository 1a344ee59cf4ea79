-- Reports of the security officer: a period, and a period of one person.
ALTER TABLE audit_entry
  ADD INDEX ix_audit_entry_at (at),
  ADD INDEX ix_audit_entry_actor (actor, at);
