"""Machine: whoever does whatever, on a real store that breaks now and then; I1-I19 hold always."""
