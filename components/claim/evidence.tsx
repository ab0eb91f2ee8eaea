import { DayTime } from '@/components/ui/time';
import { EVIDENCE_STANCES, type EvidenceView } from '@/domain/claims/evidence';
import { webAddress } from './web-address';

/** What backs a claim or speaks against it. `full` adds notes, kept copies and who added it. */
export function Evidence({ evidence, full = false }: { evidence: readonly EvidenceView[]; full?: boolean }) {
  if (evidence.length === 0) return <p className="text-soft">No evidence has been added yet.</p>;
  return (
    <ul className="grid gap-3">
      {evidence.map((item) => (
        <li key={item.id} className="wrap-anywhere">
          <span className="font-semibold">{`${EVIDENCE_STANCES[item.stance]}:`}</span> <Title item={item} />
          {item.locator === null ? null : <span className="text-soft">{`, ${item.locator}`}</span>}
          {item.quotedPassage === null ? null : (
            <q className="mt-1 block border-l-2 border-line pl-3 font-serif">{item.quotedPassage}</q>
          )}
          {full ? <Particulars item={item} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Title({ item: { title, url, file } }: { item: EvidenceView }) {
  const href = webAddress(url) ?? (file === null ? null : `/evidence/${file.id}`);
  return href === null ? <cite className="not-italic">{title}</cite> : <a href={href}>{title}</a>;
}

function Particulars({
  item: { note, archivedUrl, capturedOn, file, addedBy, addedAt },
}: {
  item: EvidenceView;
}) {
  const archived = webAddress(archivedUrl);
  return (
    <>
      {note === null ? null : <p className="mt-1">{note}</p>}
      <p className="mt-1 text-sm text-soft">
        Added by {addedBy} on <DayTime day={addedAt.slice(0, 10)} />
        {capturedOn === null ? null : (
          <>
            , seen on <DayTime day={capturedOn} />
          </>
        )}
        {archived === null ? null : (
          <>
            , <a href={archived}>archived copy</a>
          </>
        )}
        {file === null ? null : (
          <>
            , <a href={`/evidence/${file.id}`}>kept copy</a> ({file.name}, SHA-256 {file.sha256.slice(0, 12)}
            …)
          </>
        )}
        .
      </p>
    </>
  );
}
