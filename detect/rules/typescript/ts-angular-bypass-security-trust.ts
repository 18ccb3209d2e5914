import { Component, SecurityContext } from "@angular/core";
import { DomSanitizer, SafeHtml } from "@angular/platform-browser";

@Component({ selector: "app-post", template: "<p [innerHTML]='body'></p>" })
export class PostComponent {
  constructor(private readonly sanitizer: DomSanitizer) {}

  body(post: Post): SafeHtml {
    // ruleid: ts-angular-bypass-security-trust
    return this.sanitizer.bypassSecurityTrustHtml(post.body);
  }

  link(post: Post) {
    // ruleid: ts-angular-bypass-security-trust
    const style = this.sanitizer.bypassSecurityTrustStyle(`color: ${post.color}`);
    // ruleid: ts-angular-bypass-security-trust
    return [style, this.sanitizer.bypassSecurityTrustUrl(post.link as string)];
  }

  clean(post: Post): string | null {
    // ok: ts-angular-bypass-security-trust
    const icon = this.sanitizer.bypassSecurityTrustHtml("<svg></svg>");
    // ok: ts-angular-bypass-security-trust
    const plain = post.body;
    // ok: ts-angular-bypass-security-trust
    return this.sanitizer.sanitize(SecurityContext.HTML, post.body) ?? plain ?? icon;
  }
}
