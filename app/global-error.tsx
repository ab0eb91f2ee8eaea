'use client';

import './globals.css';
import { Apology } from '@/components/site/apology';

/** When the root layout itself fails: it stands in for the whole document. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Sourceline</title>
        <Apology error={error} retry={retry} />
      </body>
    </html>
  );
}
