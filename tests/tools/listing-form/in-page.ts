import {formPictures} from '../../../lib/read/form-pictures.ts';
import {formField, formListPrice, formPrice, formTags} from '../../../lib/read/listing-form.ts';
import {pageOf, type Read} from '../../../lib/read/page.ts';
import {learnEveryWord} from '../lab/every-word.ts';

learnEveryWord();

const reads: Record<string, Read<unknown>> = {
  ...{title: formField('title'), description: formField('description'), sku: formField('sku'), stock: formField('stock')},
  ...{category: formField('category'), status: formField('status'), tags: formTags, price: formPrice, listPrice: formListPrice},
  ...{seoTitle: formField('seoTitle'), seoDescription: formField('seoDescription'), pictures: formPictures},
};

/** What was read of each field; fields that say nothing are left out. */
export type Told = Record<string, unknown[]>;

/** Fields hold what a script, or the seller, put there after the page had come. */
const fill = () => {
  for (const field of document.querySelectorAll<HTMLInputElement>('[data-now]')) field.value = field.dataset.now ?? '';
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-into]')) {
    const frame = template.previousElementSibling as HTMLIFrameElement;
    if (!frame.contentDocument) continue;
    frame.contentDocument.body.append(template.content);
    frame.contentDocument.body.contentEditable = 'true';
  }
};

/** Runs inside the page: what its form says, as JSON. */
export const read = (): string => {
  fill();
  const page = pageOf(document, location.href);
  const told = Object.entries(reads).flatMap(([name, one]) => {
    const values = one(page).map(({value}) => value);
    return values.length ? [[name, values]] : [];
  });
  return JSON.stringify(Object.fromEntries(told));
};
