import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readClaim } from '@/app/_server/reads';
import { ReaderFrame } from '@/app/(reader)/reader-frame';
import { ClaimProfile } from '@/components/claim/claim-profile';
import { CLAIM_STATUSES, STATUS_MEANINGS } from '@/domain/claims/claim';

const NOT_FOUND: Metadata = { title: 'Not found' };

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const claim = await readClaim((await params).number);
  if (claim === null) return NOT_FOUND;
  const { number, statement, status } = claim;
  return {
    title: `Claim ${number}: ${statement}`,
    description: `${CLAIM_STATUSES[status]}. ${STATUS_MEANINGS[status]}`,
    alternates: { canonical: `/claims/${number}` },
  };
}

export default async function ClaimRoute({ params }: Props) {
  const claim = await readClaim((await params).number);
  if (claim === null) notFound();
  return (
    <ReaderFrame>
      <ClaimProfile claim={claim} />
    </ReaderFrame>
  );
}
