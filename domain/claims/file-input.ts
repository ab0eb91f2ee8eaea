import { z } from 'zod';
import { line } from '@/domain/shared/words';

/** Kept copies are documents and pictures that a browser shows without running anything in them. */
const MEDIA_TYPES = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'text/plain'] as const;

/** The database holds the same bound. */
export const FILE_LARGEST = 10 * 1024 * 1024;

/** A file that comes with evidence. */
export const fileInput = z.object({
  name: line('the name of the file', 200),
  mediaType: z.enum(MEDIA_TYPES, 'Attach a PDF, a PNG, JPEG or WebP picture, or plain text.'),
  bytes: z
    .instanceof(Uint8Array, { error: 'Attach the file again.' })
    .refine((bytes) => bytes.length > 0, 'The file is empty. Attach another.')
    .refine((bytes) => bytes.length <= FILE_LARGEST, 'The file is larger than 10 MB. Attach a smaller one.')
    // A plain array of bytes of its own, whatever view on a larger buffer came in.
    .transform((bytes) => new Uint8Array(bytes)),
});
