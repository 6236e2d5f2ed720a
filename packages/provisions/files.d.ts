/** The authored YAML files. Present in the repository, not in the published package. */
export declare const corpusFolder: string;

/** The JSON Schemas that editors complete and check the authored files with. */
export declare const schemasFolder: string;

/** The compiled dataset. Present once the package was built. */
export declare const datasetFile: string;

/** The authored texts, one `{ path, text }` a line. Present once the package was built. */
export declare const authoredFile: string;
