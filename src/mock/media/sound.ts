/** A second of silence as an MP3: MPEG-1 Layer III, 32 kbit/s, 44.1 kHz, mono. A frame of zeros behind its head is silent. */
export function silentMp3(): Uint8Array<ArrayBuffer> {
  const [frames, length] = [39, 104];
  const bytes = new Uint8Array(frames * length);
  for (let frame = 0; frame < frames; frame++) bytes.set([0xff, 0xfb, 0x10, 0xc4], frame * length);
  return bytes;
}

/** The same as a WAV: 8 kHz, 8 bit, mono. */
export function silentWav(): Uint8Array<ArrayBuffer> {
  const [rate, head] = [8000, 44];
  const bytes = new Uint8Array(head + rate).fill(0x80, head);
  const view = new DataView(bytes.buffer);
  const text = (at: number, it: string) => bytes.set(new TextEncoder().encode(it), at);
  text(0, "RIFF");
  view.setUint32(4, bytes.length - 8, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // channels
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true); // bytes a second
  view.setUint16(32, 1, true); // bytes a sample
  view.setUint16(34, 8, true); // bits a sample
  text(36, "data");
  view.setUint32(40, rate, true);
  return bytes;
}
