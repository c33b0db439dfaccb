/// What a scenario can name. One record a file; each list is in alphabetical order of names.
public enum Catalogue {}
