export const PAGE = "<!doctype html><title>mock</title>";
