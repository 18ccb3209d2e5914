    this.api.video(id).subscribe((v) => {
      // ruleid: ts-angular-trusted-resource
      this.url = this.san.bypassSecurityTrustResourceUrl(v.link);
      this.cd.
