import type { NextConfig } from 'next';

const development = process.env.NODE_ENV === 'development';

/**
 * No nonce: reader pages are cached, and a nonce would have to be new in each answer. Next's own inline scripts
 * and the style attributes of charts need 'unsafe-inline'; everything else comes from here or not at all.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src 'self'${development ? ' ws:' : ''}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const securityHeaders = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  // Sites linked as evidence do not learn which page of the desk led to them.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
];

const config: NextConfig = {
  poweredByHeader: false,
  // Types are checked by `npm run types` and in `npm test`: a newsroom that starts the app need not wait for it.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
      headers: [{ key: 'Strict-Transport-Security', value: 'max-age=31536000' }],
    },
  ],
  experimental: {
    // Two instances may run from one build: what one of them renders stays in its own memory.
    isrFlushToDisk: false,
    // Evidence files have up to 10 MiB, and a form around them.
    serverActions: { bodySizeLimit: '12mb' },
    // forbidden() answers 403 (app/forbidden.tsx).
    authInterrupts: true,
  },
};

export default config;
