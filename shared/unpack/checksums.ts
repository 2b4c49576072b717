// Cyclic redundancy checks by table: CRC-32 as zip, gzip and .gnu_debuglink use it, CRC-64 of the .xz format.

/**
 * The CRC-32 tables of ISO 3309 (the .xz file format 6; GDB manual, Separate Debug Files): reflected, polynomial
 * 0xedb88320.
 */
const crc32Table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The CRC-32 of bytes. @param before that of the bytes before them, where they come in pieces */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  for (let at = 0; at < bytes.length; at++) crc = (crc >>> 8) ^ (crc32Table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}

/**
 * The CRC-64 of ECMA-182, reflected: polynomial 0xc96c5795d7870f42 (the .xz file format 6). Low and high words apart,
 * since numbers are exact to 53 bits.
 */
const crc64Tables = (() => {
  const [low, high] = [new Uint32Array(256), new Uint32Array(256)];
  for (let byte = 0; byte < 256; byte++) {
    let [l, h] = [byte, 0];
    for (let bit = 0; bit < 8; bit++) {
      const isOdd = (l & 1) === 1;
      l = (l >>> 1) | (h << 31);
      h >>>= 1;
      if (isOdd) [l, h] = [l ^ 0xd7870f42, h ^ 0xc96c5795];
    }
    low[byte] = l;
    high[byte] = h;
  }
  return { low, high };
})();

/** The CRC-64 of bytes as two words. */
export function crc64(bytes: Uint8Array): { readonly low: number; readonly high: number } {
  const { low: lows, high: highs } = crc64Tables;
  let [low, high] = [~0, ~0];
  for (let at = 0; at < bytes.length; at++) {
    const index = (low ^ (bytes[at] ?? 0)) & 0xff;
    low = ((low >>> 8) | (high << 24)) ^ (lows[index] ?? 0);
    high = (high >>> 8) ^ (highs[index] ?? 0);
  }
  return { low: ~low >>> 0, high: ~high >>> 0 };
}
