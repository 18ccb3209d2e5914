import React from "react";
import DOMPurify from "dompurify";

export function Comment({ comment, options }) {
  return (
    <article>
      {/* the text of the author */}
      <p
        // ruleid: js-dangerously-set-inner-html
        dangerouslySetInnerHTML={{ __html: comment.text }}
      />
      <p
        // ok: js-dangerously-set-inner-html
        dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(comment.text) }}
      />
      <p
        // ok: js-dangerously-set-inner-html
        dangerouslySetInnerHTML={{ __html: "<b>fixed</b>" }}
      />
      <p
        // ok: js-dangerously-set-inner-html
        title={comment.text}
      >{comment.text}</p>
    </article>
  );
}

export const made = (body) =>
  // ruleid: js-dangerously-set-inner-html
  React.createElement("div", { dangerouslySetInnerHTML: { __html: body } });
