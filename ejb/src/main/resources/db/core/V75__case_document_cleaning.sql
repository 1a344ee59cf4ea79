-- Whether content is a clean copy ('cleaned') or why there is none; NULL for what came before documents were cleaned.
ALTER TABLE case_document
  ADD COLUMN cleaning VARCHAR(40) NULL;
