import { z } from 'zod';
import { ROLES } from '@/domain/shared/actor';
import { checkText } from '@/domain/shared/text';
import { list, tick } from '@/domain/shared/words';
import { seenVersion, writeShape } from '@/domain/shared/write';

/** One line of text in NFC: no line breaks, no control characters. */
function line(missing: string, longest: number) {
  return z
    .string(missing)
    .transform((value, context) => {
      const checked = checkText(value.replace(/\s+/g, ' ').trim());
      if (checked.ok) return checked.text;
      context.addIssue({ code: 'custom', message: checked.message });
      return z.NEVER;
    })
    .pipe(
      z
        .string()
        .min(1, missing)
        .max(longest, `Use at most ${longest} characters.`)
        .regex(/^\P{Cc}*$/u, 'Remove the control characters.'),
    );
}

const personName = line('Write the name as it shall stand under reviews.', 100);
const email = z
  .string('Write the e-mail address.')
  .trim()
  .toLowerCase()
  .max(254, 'Use at most 254 characters.')
  .pipe(z.email('Write a full e-mail address, such as name@example.org.'));
const role = z.enum(ROLES, 'Choose reviewer, editor or admin.');
const userId = z.string().min(1).max(64);

export const signInInput = z.object({
  email: z.string().trim().toLowerCase().min(3).max(254),
  password: z.string().min(1).max(128),
});

export const invitePersonInput = z.object({ ...writeShape, name: personName, email, role });
export const changeRoleInput = z.object({
  ...writeShape,
  userId,
  /** The role that the admin saw. */
  seen: role,
  role,
});
export const personInput = z.object({ ...writeShape, userId });
export const deactivateInput = z.object({
  ...writeShape,
  userId,
  reason: z.union([z.literal('').transform(() => undefined), line('Write the reason.', 500)]).optional(),
});
export const changeNameInput = z.object({ ...writeShape, name: personName });
export const keyOnlyInput = z.object(writeShape);
export const changePasswordInput = z.object({
  currentPassword: z.string('Write your current password.').min(1, 'Write your current password.').max(128),
  password: z.string('Write the new password.'),
});
export const firstAdminInput = z.object({ ...writeShape, name: personName, email });
/** What comes with it and must not get into what is kept of a write, not even as a hash. */
export const firstAdminSecrets = z.object({ token: z.string(), password: z.string('Write a password.') });
const HOST_REMEDY =
  'Write hosts as names or addresses, with a port where it is not 80 or 443: cms.example.org or 10.0.0.5:8080.';
/** As an address has it: in small letters, international names encoded, without the usual port. */
const importHost = z
  .string()
  .trim()
  .toLowerCase()
  .max(260, HOST_REMEDY)
  .refine((host) => /^[^\s/?#@]+$/.test(host) && URL.canParse(`http://${host}`), HOST_REMEDY)
  .transform((host) => new URL(`http://${host}`).host);

export const newsroomInput = z.object({
  ...writeShape,
  version: seenVersion,
  name: line('Write the name of the newsroom.', 100),
  contactEmail: z.union([z.literal('').transform(() => null), email]),
  importHosts: list(importHost, 50, { commas: true }),
  twoReviewers: tick,
});
