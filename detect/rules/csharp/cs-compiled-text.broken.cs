            CSharpCodeProvider provider = new CSharpCodeProvider();
            // ruleid: cs-compiled-text
            CompilerResults results = provider.CompileAssemblyFromSource(parameters, code);
            if (results.Errors.HasErrors)
            {
                foreach (CompilerError error in
