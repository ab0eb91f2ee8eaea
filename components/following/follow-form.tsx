'use client';

import { useState } from 'react';
import { FormFrame } from '@/components/drafting/form-frame';
import { problemAt } from '@/components/drafting/sent';
import { useSending } from '@/components/drafting/use-sending';
import type { FollowAddress } from '@/components/revising/revising-actions';
import { SelectField, TextField } from '@/components/ui/field';
import type { FollowSettings } from '@/domain/revisions/follow';
import { type IntervalUnit, intervalOf, minutesOf } from './interval';

const UNITS = [
  { value: 'minutes', label: 'minutes' },
  { value: 'hours', label: 'hours' },
  { value: 'days', label: 'days' },
];
const NEVER = 'Give a whole number that makes at least 5 minutes and at most 30 days.';

type Props = {
  articleId: string;
  /** What is followed now, or what to begin with. */
  settings: FollowSettings;
  followed: boolean;
  follow: FollowAddress;
};

/** An address to look at again and again for a changed text. */
export function FollowForm({ articleId, settings, followed, follow }: Props) {
  const [fields, setFields] = useState({
    url: settings.url,
    ...intervalOf(settings.everyMinutes),
    reason: settings.overrideReason ?? '',
  });
  const [never, setNever] = useState(false);
  const sending = useSending(follow);
  const set = (change: Partial<typeof fields>) => setFields((now) => ({ ...now, ...change }));
  const submit = () => {
    const everyMinutes = minutesOf(fields);
    setNever(everyMinutes === null);
    if (everyMinutes === null) return document.getElementById('follow-count')?.focus();
    const overrideReason = fields.reason.trim() || null;
    sending.submit({ articleId, url: fields.url.trim(), everyMinutes, overrideReason });
  };
  return (
    <FormFrame
      id="follow"
      label="Follow an address"
      pending={sending.pending}
      sent={sending.sent}
      onSend={submit}
      onAgain={sending.again}
      submit={followed ? 'Save' : 'Follow it'}
      beside={sending.sent?.kind === 'saved' ? <p role="status">Saved. The first look comes soon.</p> : null}
    >
      <TextField
        id="follow-url"
        name="url"
        label="Web address"
        type="url"
        inputMode="url"
        autoComplete="off"
        value={fields.url}
        error={problemAt(sending.sent, 'url')}
        onChange={(event) => set({ url: event.target.value })}
      />
      <div className="grid grid-cols-2 items-end gap-4 sm:max-w-sm">
        <TextField
          id="follow-count"
          name="everyMinutes"
          label="Look every"
          inputMode="numeric"
          autoComplete="off"
          value={fields.count}
          error={never ? NEVER : problemAt(sending.sent, 'everyMinutes')}
          onChange={(event) => set({ count: event.target.value })}
        />
        <SelectField
          id="follow-unit"
          name="unit"
          label={<span className="sr-only">Unit</span>}
          options={UNITS}
          value={fields.unit}
          onChange={(event) => set({ unit: event.target.value as IntervalUnit })}
        />
      </div>
      <TextField
        id="follow-reason"
        name="overrideReason"
        label="Reason to read it although robots.txt asks not to"
        hint="For example that the outlet agreed. Left empty, robots.txt is respected."
        optional
        maxLength={500}
        value={fields.reason}
        error={problemAt(sending.sent, 'overrideReason')}
        onChange={(event) => set({ reason: event.target.value })}
      />
    </FormFrame>
  );
}
