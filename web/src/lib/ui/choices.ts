/** One thing that can be chosen. */
export interface Option {
  readonly value: string;
  readonly label: string;
}
/** What can be chosen, some of it in groups with a name. */
export type Choices = readonly (Option | { readonly label: string; readonly group: readonly Option[] })[];
