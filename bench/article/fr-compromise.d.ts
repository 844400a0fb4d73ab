// The package's own types stand where its exports do not lead to them.
declare module 'fr-compromise' {
  interface View {
    numbers(): View;
    people(): View;
    organizations(): View;
    places(): View;
    json(options: { offset: boolean }): unknown;
  }
  export default function read(text: string): View;
}
