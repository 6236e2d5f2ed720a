/** An official text as read from a file. */
export interface OfficialDocument {
  format: 'pdf' | 'html' | 'text';
  /**
   * The text of each page of a PDF; one text for HTML, and for plain text one for each form feed.
   * Lines, empty lines and indentation are kept, and raised footnote marks are superscript digits.
   */
  pages: readonly string[];
}

/** Why a file could not be read as a document. */
export interface Unreadable {
  unreadable: 'not-a-document' | 'damaged' | 'encrypted' | 'empty' | 'too-large';
  /** What is wrong, as the end of a sentence, in English. */
  detail: string;
}
