import { expect, it } from "vitest";
import { isPublic } from "../../../src/download/public.js";

/** As a URL writes the name. */
const named = (host: string) => new URL(`https://${host}/v.mp4`).hostname;

it.each([
  ...["localhost..", "nas...", "a.localhost", "printer.local", "db.internal", "wiki.corp", "nas.home", "tv.home.arpa"],
  ...["x.intranet", "x.private", "x.lan", "api.default.svc", "db.service.consul", "WIKI.CORP", "wiki.corp."],
  ...["[3ffe::1]", "[3fff::1]", "[3000::1]", "[4000::1]", "[2001:db8::1]", "[fe80::1]"],
])("%s is not public", (host) => expect(isPublic(named(host))).toBe(false));

it.each([
  "cdn.test",
  "cdn.test.",
  "corp.example",
  "my-corp.com",
  "home.com",
  "[2606:4700::1111]",
  "[2a00::1]",
  "1.1.1.1",
])("%s is public", (host) => expect(isPublic(named(host))).toBe(true));
