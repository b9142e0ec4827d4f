// What build.mjs gives to the page.

declare module "page:data" {
  const data: unknown;
  export default data;
}

declare module "page:worker" {
  const source: string;
  export default source;
}

declare module "page:memory-worker" {
  const source: string;
  export default source;
}
