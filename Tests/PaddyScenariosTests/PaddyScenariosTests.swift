import Testing

@Suite struct PaddyScenariosTests {}
