"""Pure rules on plain data: standard library only, no clocks, no I/O."""
