import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireActor } from '@/app/_server/session';
import { claimForDesk } from '@/domain/reviews/queries/dossier';
import { filterOf, filterQuery } from '@/domain/reviews/queue-address';
import { nextClaim } from '../next-claim';
import { Bench } from './bench';

type Props = PageProps<'/desk/claims/[number]'>;

const read = cache(async (number: string) =>
  /^\d{1,9}$/.test(number) ? claimForDesk(Number(number)) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireActor('desk.read');
  const { number } = await params;
  return { title: (await read(number)) === null ? 'Claim not found' : `Claim ${number}` };
}

export default async function WorkbenchPage({ params, searchParams }: Props) {
  const actor = await requireActor('desk.read');
  const dossier = await read((await params).number);
  if (dossier === null) notFound();
  const filter = filterOf(await searchParams);
  const next = await nextClaim(filter, actor, dossier);
  return (
    <Bench key={dossier.number} dossier={dossier} actor={actor} query={filterQuery(filter)} next={next} />
  );
}
