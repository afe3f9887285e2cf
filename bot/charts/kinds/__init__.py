"""One module for each kind of chart: from a query to strands, panels, headline and subtitle."""
