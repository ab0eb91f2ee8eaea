-- Articles also come in as PDF, OpenDocument text and RTF.
ALTER TYPE "revision_origin" ADD VALUE 'pdf' AFTER 'docx';
ALTER TYPE "revision_origin" ADD VALUE 'odt' AFTER 'pdf';
ALTER TYPE "revision_origin" ADD VALUE 'rtf' AFTER 'odt';
