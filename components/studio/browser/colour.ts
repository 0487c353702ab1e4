/** Picking a colour for a field in which one is typed. Each follows the other. */

const pickers = () => document.querySelectorAll<HTMLInputElement>("input[data-colours]");

const typedBy = ({ form, dataset }: HTMLInputElement) => form?.elements.namedItem(dataset.colours ?? "");

for (const picker of pickers()) picker.hidden = false;

document.addEventListener("input", ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.dataset.colours === undefined) {
    const [typed] = /^#[0-9a-f]{6}$/i.exec(target.value) ?? [];
    for (const picker of pickers())
      if (typed !== undefined && typedBy(picker) === target) picker.value = typed;
    return;
  }
  const field = typedBy(target);
  if (!(field instanceof HTMLInputElement)) return;
  field.value = target.value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
});

export {};
