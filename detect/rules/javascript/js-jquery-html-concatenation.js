function show(user, rows) {
  // ruleid: js-jquery-html-concatenation
  $("#list").append("<li>" + user.name + "</li>");
  // ruleid: js-jquery-html-concatenation
  $("#who").html(`<b>${user.name}</b>`);
  // ruleid: js-jquery-html-concatenation
  $("<div>" + user.bio + "</div>").appendTo("body");
  // ok: js-jquery-html-concatenation
  $("#list").append($("<li>").text(user.name));
  // ok: js-jquery-html-concatenation
  $("#who").text(user.name);
  // ok: js-jquery-html-concatenation
  $("#n").html("<b>" + rows.length + "</b>");
  // ok: js-jquery-html-concatenation
  $("#a").append("<hr>");
}
