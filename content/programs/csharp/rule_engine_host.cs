using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using System.Xml.XPath;
using System.Xml.Xsl;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using RazorEngine;
using RazorEngine.Templating;

namespace Example.Insurance.Tariffs
{
    public class RuleEngineHost
    {
        private readonly string plugins;
        private readonly XPathDocument tariffs;

        public RuleEngineHost(string plugins, string tariffFile)
        {
            this.plugins = plugins;
            tariffs = new XPathDocument(tariffFile);
        }

        /// <summary>Premium by the formula that the tariff editor has saved.</summary>
        public async Task<decimal> Premium(string formula, Contract contract)
        {
            var options = ScriptOptions.Default
                .WithReferences(typeof(Contract).Assembly)
                .WithImports("System");
            return await CSharpScript.EvaluateAsync<decimal>(formula, options, contract);
        }

        /// <summary>Base amount of a tariff and a region of the form.</summary>
        public string BaseAmount(string tariff, string region)
        {
            var navigator = tariffs.CreateNavigator();
            var path = "/tariffs/tariff[@name='" + tariff + "']/region[@code='" + region + "']";
            var node = navigator.SelectSingleNode(path);
            return node == null ? "0" : node.GetAttribute("base", "");
        }

        /// <summary>Makes the calculator that the contract's product names.</summary>
        public ICalculator Calculator(string typeName)
        {
            var type = Type.GetType(typeName, true);
            return (ICalculator)Activator.CreateInstance(type);
        }

        /// <summary>Plug-ins are uploaded by the departments.</summary>
        public int LoadPlugin(string name, byte[] content)
        {
            var path = Path.Combine(plugins, Path.GetFileName(name));
            File.WriteAllBytes(path, content);
            var assembly = Assembly.LoadFrom(path);
            return assembly.GetTypes().Count(t => typeof(ICalculator).IsAssignableFrom(t));
        }

        /// <summary>The offer letter, from the text that the agency has written.</summary>
        public string Letter(string template, Contract contract)
        {
            var key = "letter-" + template.GetHashCode();
            return Engine.Razor.RunCompile(template, key, typeof(Contract), contract);
        }

        /// <summary>Turns the tariff file into the form that an agency likes.</summary>
        public void Transform(string styleSheet, string target)
        {
            var transform = new XslCompiledTransform();
            var settings = new XsltSettings(enableDocumentFunction: true, enableScript: true);
            transform.Load(styleSheet, settings, new System.Xml.XmlUrlResolver());
            using (var writer = File.CreateText(target))
            {
                transform.Transform(tariffs, null, writer);
            }
        }
    }

    public interface ICalculator
    {
        decimal Calculate(Contract contract);
    }

    public class Contract
    {
        public string Holder { get; set; }
        public int Age { get; set; }
        public decimal Sum { get; set; }
    }
}
