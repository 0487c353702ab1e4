/** A message of the check, with what stands in backquotes as code. */
export function CheckWords({ text }: { text: string }) {
  let offset = 0;
  return text.split("`").map((piece, index) => {
    const key = offset;
    offset += piece.length + 1;
    return index % 2 === 1 ? <code key={key}>{piece}</code> : <span key={key}>{piece}</span>;
  });
}
