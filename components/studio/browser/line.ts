/** Going to a line of the file as text: the one with the mistake is chosen when the page opens, and by the links of the others. */
function choose(area: HTMLTextAreaElement, line: number): void {
  const before = area.value.split("\n").slice(0, line - 1);
  const start = before.reduce((length, one) => length + one.length + 1, 0);
  const end = area.value.indexOf("\n", start);
  area.focus();
  area.setSelectionRange(start, end === -1 ? area.value.length : end);
  area.scrollTop = (area.scrollHeight / area.value.split("\n").length) * Math.max(0, line - 5);
}

const whole = document.querySelector<HTMLTextAreaElement>("#whole");
if (whole?.dataset.line !== undefined) choose(whole, Number(whole.dataset.line));

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-line]") : null;
  if (link === null || whole === null) return;
  event.preventDefault();
  choose(whole, Number(link.dataset.line));
});

export {};
