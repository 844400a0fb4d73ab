// The package's own types stand where its exports do not lead to them.
declare module 'fr-compromise' {
  interface View {
    numbers(): View;
    people(): View;
    organizations(): View;
    places(): View;
    out(format: 'array'): string[];
  }
  export default function read(text: string): View;
}
