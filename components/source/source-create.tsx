'use client';

import { useState } from 'react';
import { NewSource } from '@/components/attribution/new-source';
import type { SourceInput } from '@/components/bench/bench-actions';
import type { Send } from '@/components/drafting/sent';
import { Button } from '@/components/ui/button';

type Props = {
  create: Send<SourceInput, { id: string; slug: string }>;
  navigate: (href: string) => void;
};

/** Makes a source and goes to its page. */
export function SourceCreate({ create, navigate }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        New source
      </Button>
      {open ? (
        <NewSource
          name=""
          create={create}
          onClose={() => setOpen(false)}
          onCreated={({ slug }) => navigate(`/desk/sources/${slug}`)}
        />
      ) : null}
    </>
  );
}
