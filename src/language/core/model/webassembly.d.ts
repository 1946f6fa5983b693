/** The part of WebAssembly that the kernel and its test use: Node has it, and of TypeScript's libraries only the DOM's declares it. */
declare namespace WebAssembly {
  class Memory {
    constructor(size: { readonly initial: number; readonly maximum?: number; readonly shared?: boolean });
    readonly buffer: ArrayBuffer;
    /** Adds pages of 64 KiB; views of the buffer are lost. */
    grow(pages: number): number;
  }
  class Module {
    constructor(bytes: Uint8Array);
    static imports(module: Module): readonly { readonly module: string; readonly name: string }[];
    static exports(module: Module): readonly { readonly name: string }[];
  }
  /** What a module exports is known to whoever compiled it. */
  class Instance<Exports> {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>);
    readonly exports: Exports;
  }
}
