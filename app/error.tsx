'use client';

import { Apology } from '@/components/site/apology';

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return <Apology error={error} retry={retry} />;
}
