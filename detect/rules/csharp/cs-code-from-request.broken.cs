        public ActionResult Compile(string source)
        {
            var provider = new CSharpCodeProvider();
            var options = new CompilerParameters { GenerateInMemory = true };
            // ruleid: cs-code-from-request
            var results = provider.CompileAssemblyFromSource(options, source);
            return Content(results.Errors.Count.ToString(
