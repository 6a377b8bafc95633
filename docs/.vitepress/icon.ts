/** A reel, as an address that fetches nothing. */
export const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='8' " +
  "fill='%230b6464'/%3E%3Cg fill='%23fff'%3E%3Ccircle cx='8' cy='4' r='2'/%3E%3Ccircle cx='4.5' cy='10' r='2'/%3E" +
  "%3Ccircle cx='11.5' cy='10' r='2'/%3E%3C/g%3E%3C/svg%3E";
