/** By this header every answer of a mock names itself: a proxy on this machine is no mock, and one in a container is. */
export const MOCK_HEADER = "X-Taskreel-Mock";

/** Where a mock is asked about itself; no host has such a path. */
export const CONTROL_PATH = "/__mock/";
