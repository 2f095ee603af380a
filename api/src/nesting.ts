import { Lexer, Source, TokenKind } from 'graphql';
import { overLimit } from './errors.ts';

const OPENS: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSES: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Refuses brackets in brackets beyond a limit, before the parser goes down into them and runs out of stack.
 * Throws what is wrong with the letters of the text too, as the parser would.
 */
export function assertNesting(text: string | Source, limits: { readonly nesting: number; readonly tokens: number }): void {
  const lexer = new Lexer(typeof text === 'string' ? new Source(text) : text);
  let open = 0;
  for (let read = 0; read <= limits.tokens; read++) {
    const { kind } = lexer.advance();
    if (kind === TokenKind.EOF) return;
    if (OPENS.has(kind) && ++open > limits.nesting) throw overLimit('brackets in brackets:', open, limits.nesting);
    if (CLOSES.has(kind)) open--;
  }
}
