/** As much of DuckDB as the benchmark calls: the package is installed for it alone, and types have to hold without. */
declare module '@duckdb/duckdb-wasm' {
  type Table = {toArray: () => {toArray: () => unknown[]; toJSON: () => Record<string, unknown>}[]};
  type Connection = {query: (sql: string) => Promise<Table>; close: () => Promise<void>};
  export class AsyncDuckDB {
    constructor(logger: unknown, worker: Worker);
    instantiate(module: string, pthread?: string | null): Promise<unknown>;
    open(config: {path: string; accessMode: number}): Promise<void>;
    connect(): Promise<Connection>;
    registerFileHandle(name: string, handle: unknown, protocol: number, isDirect: boolean): Promise<void>;
    flushFiles(): Promise<unknown>;
    terminate(): Promise<void>;
  }
  export class VoidLogger {}
  export const DuckDBAccessMode: {READ_WRITE: number};
  export const DuckDBDataProtocol: {BROWSER_FILEREADER: number};
}
