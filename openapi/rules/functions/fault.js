/** A fault at `path`: what is wrong, and what to write instead. */
export const fault = (path, what, fix) => ({ message: `${what}: ${fix}.`, path });
