            var transform = new XslCompiledTransform();
            var settings = new XsltSettings();
            // ruleid: cs-xslt-scripts
            settings.EnableScript = true;
            if (transform.OutputSettings
