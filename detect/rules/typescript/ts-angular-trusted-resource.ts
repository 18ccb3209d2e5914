@Component({ selector: "app-video", template: "<iframe [src]='src'></iframe>" })
export class VideoComponent {
  show(address: string, base: string, id: string) {
    // ruleid: ts-angular-trusted-resource
    this.src = this.sanitizer.bypassSecurityTrustResourceUrl(address);
    // ruleid: ts-angular-trusted-resource
    this.map = this.sanitizer.bypassSecurityTrustResourceUrl(`${base}/embed/${id}`);
    // ruleid: ts-angular-trusted-resource
    this.doc = this.sanitizer.bypassSecurityTrustResourceUrl(this.tip!.url);
    // ok: ts-angular-trusted-resource
    this.help = this.sanitizer.bypassSecurityTrustResourceUrl("https://help.example.com/");
    // ok: ts-angular-trusted-resource
    this.clip = this.sanitizer.bypassSecurityTrustResourceUrl(`https://video.example.com/${id}`);
    // ok: ts-angular-trusted-resource
    this.note = this.sanitizer.sanitize(SecurityContext.URL, address);
  }
}
