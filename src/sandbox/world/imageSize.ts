export interface ImageSize {
  width: number;
  height: number;
}

/** How large a picture is, by the head of its file: PNG, GIF, JPEG or WebP. Null: it is none of these, or damaged. */
export const imageSize = (bytes: Uint8Array): ImageSize | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, length: number): string => String.fromCharCode(...bytes.subarray(from, from + length));
  try {
    if (text(1, 3) === 'PNG' && text(12, 4) === 'IHDR') return { width: view.getUint32(16), height: view.getUint32(20) };
    if (text(0, 4) === 'GIF8') return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (view.getUint16(0) === 0xffd8) return jpegSize(view);
    if (text(0, 4) === 'RIFF' && text(8, 4) === 'WEBP') return webpSize(view, text(12, 4));
    return null;
  } catch (error) {
    // It ends before its size.
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/** From segment to segment until the one that begins a frame; 0xc4, 0xc8 and 0xcc lie among those and are none. */
const jpegSize = (view: DataView): ImageSize | null => {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return null;
};

/** Of the three kinds of WebP: lossy, lossless, and extended, each with 14 or 24 bits a side. */
const webpSize = (view: DataView, kind: string): ImageSize | null => {
  const in24 = (at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  switch (kind) {
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: in24(24) + 1, height: in24(27) + 1 };
    default:
      return null;
  }
};
