import { useState } from 'react';
import type { KeyRole, KeyStore } from '../gateway/key-store';

/** The key that this browser keeps for a role, and how to change it. */
export function useKey(keys: KeyStore, role: KeyRole): [string | null, (key: string | null) => void] {
  const [key, setKey] = useState(() => keys.get(role));
  return [
    key,
    (changed) => {
      keys.set(role, changed);
      setKey(changed);
    },
  ];
}
