import Link from 'next/link';

/** 403: signed in, but not for this. */
export default function Forbidden() {
  return (
    <main id="main" className="mx-auto grid max-w-measure gap-4 px-4 py-16">
      <h1 className="font-serif text-3xl font-semibold">This page is not open to you</h1>
      <p>
        Your role does not include it. An admin of your newsroom can change that.{' '}
        <Link href="/desk">Go to the desk</Link>
      </p>
    </main>
  );
}
