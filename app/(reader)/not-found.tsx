import { NothingHere } from '@/components/search/nothing-here';
import { ReaderFrame } from './reader-frame';

export default function NotFound() {
  return (
    <ReaderFrame>
      <NothingHere />
    </ReaderFrame>
  );
}
