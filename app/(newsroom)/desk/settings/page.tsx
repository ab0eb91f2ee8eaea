import type { Metadata } from 'next';
import { newKey } from '@/app/_server/action';
import { requireActor } from '@/app/_server/session';
import { NewsroomForm } from '@/components/account/newsroom-form';
import { idleForm } from '@/components/ui/form-state';
import { PageHeading } from '@/components/ui/page-heading';
import { newsroom } from '@/domain/accounts/queries';
import { editNewsroom } from './actions';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  await requireActor('newsroom.edit');
  const { name, contactEmail, importHosts, twoReviewers, version } = await newsroom();
  const start = idleForm(newKey(), {
    name,
    contactEmail: contactEmail ?? '',
    importHosts: importHosts.join('\n'),
    twoReviewers: twoReviewers ? 'on' : '',
  });
  return (
    <div className="mx-auto grid w-full max-w-measure gap-8">
      <PageHeading>Settings</PageHeading>
      <NewsroomForm action={editNewsroom} start={start} version={version} />
    </div>
  );
}
