import { database } from '@/db/client';
import type { Actor, Role } from '@/domain/shared/actor';
import { sha256Hex } from '@/domain/shared/hash';
import { may } from './permissions';

export type Person = {
  id: string;
  name: string;
  email: string;
  role: Role;
  active: boolean;
  /** ISO instants. */
  since: string;
  lastSeen: string | null;
};

/** Everybody with an account, by name; the deactivated last. Empty for who may not manage people. */
export async function people(actor: Actor): Promise<Person[]> {
  if (!may(actor.role, 'people.manage')) return [];
  const rows = await database().user.findMany({
    orderBy: [{ banned: 'asc' }, { name: 'asc' }, { id: 'asc' }],
    include: { sessions: { orderBy: { updatedAt: 'desc' }, take: 1, select: { updatedAt: true } } },
  });
  return rows.map(({ id, name, email, role, banned, createdAt, sessions }) => ({
    id,
    name,
    email,
    role,
    active: !banned,
    since: createdAt.toISOString(),
    lastSeen: sessions[0]?.updatedAt.toISOString() ?? null,
  }));
}

/** Who can be given work: active people, by name. */
export async function colleagues(): Promise<{ id: string; name: string; role: Role }[]> {
  return database().user.findMany({
    where: { banned: false },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, role: true },
  });
}

/** The active person with this e-mail address as an actor, or null. For the seed and for tests. */
export async function actorWithEmail(email: string): Promise<Actor | null> {
  return database().user.findFirst({
    where: { email: email.toLowerCase(), banned: false },
    select: { id: true, name: true, role: true },
  });
}

export type OwnSession = { id: string; device: string | null; since: string; lastUsed: string };

/** The person's own signed-in browsers, last used first. `device` is the browser's own description. */
export async function ownSessions(actor: Actor): Promise<OwnSession[]> {
  const rows = await database().session.findMany({
    where: { userId: actor.id, expiresAt: { gt: new Date() } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(({ id, userAgent, createdAt, updatedAt }) => ({
    id,
    device: userAgent || null,
    since: createdAt.toISOString(),
    lastUsed: updatedAt.toISOString(),
  }));
}

export type Newsroom = {
  name: string;
  contactEmail: string | null;
  /** Hosts of its own ("host" or "host:port") that may be fetched although their address is private. */
  importHosts: string[];
  /** Nobody gives a claim that they wrote its verdict. */
  twoReviewers: boolean;
  version: number;
};

/** The newsroom's settings. */
export async function newsroom(): Promise<Newsroom> {
  return database().newsroom.findUniqueOrThrow({
    where: { id: 1 },
    select: { name: true, contactEmail: true, importHosts: true, twoReviewers: true, version: true },
  });
}

/** Whether this one-time link still lets somebody become the first admin. */
export async function setupLinkIsGood(token: string): Promise<boolean> {
  const db = database();
  const good = await db.verification.count({
    where: { identifier: 'first-admin', value: sha256Hex(token), expiresAt: { gt: new Date() } },
  });
  return good > 0 && (await db.user.count()) === 0;
}
