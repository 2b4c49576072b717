// Bytes as text for messages that are JSON: both ends of the protocol write and read them.

/** Of every browser and of Node. */
declare const btoa: (binary: string) => string;
declare const atob: (base64: string) => string;

/**
 * Bytes per call of btoa: a multiple of three, so that the parts join without padding, and few enough to be arguments
 * of one call.
 */
const part = 3 * 4096;

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += part)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + part))));
  return parts.join('');
}

/** Throws on what is no base64. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
