// The whole platform that player/ may use beyond the language itself. Anything else arrives as a parameter.
export {}
