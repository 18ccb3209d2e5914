  ngOnInit(): void {
    this.route.queryParams.subscribe((params) => {
      // ruleid: ts-angular-bypass-security-trust
      this.html = this.sanitizer.bypassSecurityTrustHtml(params['text']);
      if (this.
